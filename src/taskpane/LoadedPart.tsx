import { Component, Suspense, type ReactNode } from "react";
import { failureOf, type Failure } from "./failure.js";
import { ExplainedNotice } from "./Notice.js";
import { useStrings } from "./words.js";

interface LoadedPartProps {
  readonly children: ReactNode;
}

/** A part of a page whose script comes when it is first shown. One that is gone, after an update, is said and not left blank. */
export class LoadedPart extends Component<LoadedPartProps, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? <Suspense fallback={<Loading />}>{this.props.children}</Suspense> : <PartFailure failure={failure} />;
  }
}

function Loading() {
  return <span aria-busy="true">{useStrings().progress.starting}</span>;
}

function PartFailure({ failure: { code, detail } }: { readonly failure: Failure }) {
  const { failures } = useStrings();
  return <ExplainedNotice intent="error" explanation={failures[code]} detail={detail} />;
}
