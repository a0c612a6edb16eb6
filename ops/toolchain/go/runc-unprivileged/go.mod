module todo-chat/toolchain/runc-unprivileged

go 1.26.0
