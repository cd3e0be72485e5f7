import { renderSVG } from "uqr"

/** The secret as a picture for the app, and in letters for who cannot take a picture. */
export function GambarKode({ alamat, rahasia }: { alamat: string; rahasia: string }) {
  const svg = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(alamat, { border: 2 }))}`
  return (
    <div className="grid gap-3">
      <p>
        Pindai dengan aplikasi autentikator di ponsel (Google Authenticator, Microsoft Authenticator, atau sejenisnya).
      </p>
      <img
        src={svg}
        alt="Kode QR untuk aplikasi autentikator"
        width={200}
        height={200}
        className="rounded bg-white p-1"
      />
      <p className="text-sm text-soft">
        Tidak dapat memindai? Ketik kunci ini di aplikasi:{" "}
        <strong className="break-all text-ink">{rahasia.match(/.{1,4}/g)!.join(" ")}</strong>
      </p>
    </div>
  )
}
