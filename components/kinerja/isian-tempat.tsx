import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"

type IsianTempatProps = { tanggal: string; maks: string; lokasi?: string; dilayani?: number; perjalanan: boolean }

/** What only some places ask for. The form's own choice shows it, before any script is there. */
export function IsianTempat({ tanggal, maks, lokasi, dilayani, perjalanan }: IsianTempatProps) {
  return (
    <>
      <div className="hidden grid-cols-[minmax(0,1fr)_auto] gap-3 group-has-[[name=tempat]:not([value=KANTOR]):checked]:grid">
        <Field name="lokasi" label="Lokasi" required={false} quiet>
          <Input maxLength={160} defaultValue={lokasi} placeholder="Desa, atau kota tujuan" />
        </Field>
        <div className="hidden w-24 group-has-[[value^=TUGAS]:checked]:block">
          <Field name="dilayani" label="Dilayani" required={false} quiet>
            <Input inputMode="numeric" defaultValue={dilayani} placeholder="orang" />
          </Field>
        </div>
      </div>
      {perjalanan && (
        <div className="hidden group-has-[[value^=DINAS]:checked]:grid">
          <Field
            name="hingga"
            label="Dinas luar sampai"
            required={false}
            hint="Bila lebih dari sehari: satu laporan untuk tiap hari kerja."
          >
            <Input type="date" min={tanggal} max={maks} />
          </Field>
        </div>
      )}
    </>
  )
}
