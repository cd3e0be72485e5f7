/** When the page may have been drawn anew after a deed, in ms. */
const LOOKS = [100, 600, 1500]

/**
 * After a deed what had the focus may be gone from the page. Then its heading takes it: whoever works by keyboard or by
 * ear goes on there, and is not sent back to the very beginning unsaid.
 */
export function keepFocus(): void {
  for (const wait of LOOKS)
    setTimeout(() => {
      if (document.activeElement !== document.body) return
      const heading = document.querySelector("h1")
      heading?.setAttribute("tabindex", "-1")
      heading?.focus({ preventScroll: true })
    }, wait)
}
