/** Shows a dialog as soon as it is on the page, as a modal one: Escape leaves, focus stays in and goes back to where it came from. */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.showModal();
}
