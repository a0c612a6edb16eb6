module todo-chat/toolchain/pause

go 1.26.0
