import { Component, type ReactNode } from "react";
import { FailedScreen } from "../screens/failed-screen.tsx";

interface ErrorBoundaryState {
  error?: unknown;
}

/** Catches what breaks while drawing, a screen's file that got lost included. */
export class ErrorBoundary extends Component<
  { children: ReactNode },
  ErrorBoundaryState
> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    // A file that could not be loaded is asked for again only by a new page.
    return <FailedScreen error={error} onRetry={() => location.reload()} />;
  }
}
