/** Whether an unsafe request comes from a page of this very address, whichever of its names was used. */
export function sameOrigin(headers: Headers): boolean {
  const asal = headers.get("origin")
  const tuan = headers.get("x-forwarded-host") ?? headers.get("host")
  return asal !== null && URL.canParse(asal) && new URL(asal).host === tuan
}
