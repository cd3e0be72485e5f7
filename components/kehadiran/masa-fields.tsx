import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"

/** From when, until when, and by which decision. */
export function MasaFields({ hariIni, berakhir }: { hariIni: string; /** It always ends. */ berakhir?: boolean }) {
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Mulai">
          <Input type="date" defaultValue={hariIni} />
        </Field>
        <Field name="selesai" label="Hari terakhir" required={berakhir === true} quiet>
          <Input type="date" />
        </Field>
      </div>
      <Field name="dasar" label="Dasar" hint="Nomor surat edaran, keputusan, atau perjanjian kerja.">
        <Input maxLength={160} />
      </Field>
    </>
  )
}
