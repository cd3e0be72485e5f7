import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { SuratContoh } from "#lib/akses/queries/akun.ts"
import { LupaForm } from "./lupa-form.tsx"
import { SignInFrame } from "./sign-in-frame.tsx"
import { TiketForm } from "./tiket-form.tsx"

/** Two ways back in: a letter, or a slip handed over face to face. `surat`: a demo's own outbox. */
export function Lupa({ surat }: { surat: SuratContoh[] }) {
  return (
    <SignInFrame
      title="Kata sandi baru"
      sub={
        <>
          Lewat surel, atau dengan slip dari pengelola kepegawaian.{" "}
          <Link href="/masuk" className="underline">
            Kembali ke halaman masuk
          </Link>
        </>
      }
    >
      <Card title="Lewat surel" sub="Tautannya berlaku 30 menit, sekali pakai.">
        <LupaForm />
      </Card>
      {surat.length > 0 && (
        <Card title="Surat keluar" note="data contoh" sub="Tanpa peladen surat, surat berhenti di sini." bare>
          <ul className="rows">
            {surat.map((s) => (
              <li key={s.id} className="min-w-0">
                <small className="block text-soft">{`${waktuSedang(s.dibuat)}, kepada ${s.kepada}`}</small>
                {s.tautan ? (
                  <Link href={s.tautan as "/masuk"} className="underline">
                    Buka tautan dalam surat
                  </Link>
                ) : (
                  s.judul
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card
        title="Dengan slip masuk"
        sub="Datangi pengelola kepegawaian unit dengan kartu pengenal. Slip berlaku satu hari, sekali pakai."
      >
        <TiketForm />
      </Card>
    </SignInFrame>
  )
}
