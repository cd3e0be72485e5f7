export type Kept = { id: string; jenis: "FOTO" | "PDF" }

/** It may still arrive, once there is a signal. */
export const BROKEN = "Sambungan terputus. Berkas tetap di sini dan diunggah begitu ada sinyal."

/** Sends one file as the body of a request and tells how far it is. Rejects with the sentence to show. */
export function send(url: string, file: File, extra: Record<string, string>, progress: (part: number) => void) {
  return new Promise<Kept>((resolve, reject) => {
    const request = new XMLHttpRequest() // fetch cannot tell how much has gone out
    request.open("POST", `${url}?${new URLSearchParams({ nama: file.name, ...extra })}`)
    request.responseType = "json"
    request.upload.onprogress = (e) => progress(e.loaded / e.total)
    request.onerror = () => reject(new Error(BROKEN))
    request.onload = () => {
      const answer = request.response as Partial<Kept> & { galat?: string }
      if (request.status === 201) resolve(answer as Kept)
      else reject(new Error(answer?.galat ?? BROKEN))
    }
    request.send(file)
  })
}
