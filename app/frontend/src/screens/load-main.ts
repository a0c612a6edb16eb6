export const loadMainScreen = () => import("./main-screen.tsx");
