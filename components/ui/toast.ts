export type Toast = { pesan: string; /** Shown as "Urungkan" for as long as the toast stays. */ urung?: () => void }

export const TOAST = "siginjai:toast"

/** A short word on what just happened. What matters for longer is a Note. */
export function toast(detail: Toast) {
  window.dispatchEvent(new CustomEvent<Toast>(TOAST, { detail }))
}

/** Takes the last word back: what it was about is no longer so. */
export const clearToast = () => window.dispatchEvent(new CustomEvent<null>(TOAST))
