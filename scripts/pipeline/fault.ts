import type { ArchiveFault, BoundaryFault, SystemFault, WorkbookFault } from "#domain/problemFaults";

/** Why bytes can not be read, as data: thrown by a reader that does not know the file, told by one that does. */
export class Fault<Reason extends { readonly kind: string }> extends RangeError {
  override readonly name = "Fault";
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** Of an archive, whatever is in it. */
export class ArchiveError extends Fault<ArchiveFault> {}

/** Of a workbook or a text table. */
export class WorkbookError extends Fault<WorkbookFault> {}

/** Of a boundary file. */
export class BoundaryError extends Fault<BoundaryFault> {}

/** Of the coordinates of a boundary file, or of what a person says of them. */
export class SystemError extends Fault<SystemFault> {}

/** The reason of a failure inside a library, as the library says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
