/** It may still arrive, once there is a signal. */
export const BROKEN = "Sambungan terputus. Berkas tetap di sini dan diunggah begitu ada sinyal."

/** Why a file did not go up; `status` is 0 where nobody answered. */
export class UploadError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const AWAY = [0, 502, 503, 504]

/**
 * Sends one file as the body of a request and tells how far it is.
 * @returns its name as a form keeps it: "id.jpg". Rejects with an `UploadError`, whose message is the sentence to show.
 */
export function send(url: string, file: File, extra: Record<string, string>, progress: (part: number) => void) {
  return new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest() // fetch cannot tell how much has gone out
    const fail = (status: number, galat?: string) =>
      reject(new UploadError(status, galat ?? (AWAY.includes(status) ? BROKEN : `Berkas ditolak (${status}).`)))
    request.open("POST", `${url}?${new URLSearchParams({ nama: file.name, ...extra })}`)
    request.responseType = "json"
    request.upload.onprogress = (e) => progress(e.loaded / e.total)
    request.onerror = () => fail(0)
    request.onload = () => {
      const answer = request.response as { id?: string; jenis?: "FOTO" | "PDF"; galat?: string } | null
      if (request.status === 201 && answer?.id) resolve(`${answer.id}.${answer.jenis === "FOTO" ? "jpg" : "pdf"}`)
      else fail(request.status, answer?.galat)
    }
    request.send(file)
  })
}
