export const shortcuts = {
  title: "Keyboard shortcuts",
  on: "Keyboard shortcuts are on",
  names: {
    newTask: "New task",
    chat: "Write to the assistant",
    tasksScreen: "Go to chat and tasks",
    profileScreen: "Go to your profile",
    undo: "Undo the last change",
    help: "Show this list",
    leave: "Close, or leave a field",
  },
};
