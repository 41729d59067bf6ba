/** The page takes the whole screen, or leaves it; a browser that refuses leaves the page as it is. */
export function toggleScreen(): void {
  const ended =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  ended.catch(() => undefined);
}
