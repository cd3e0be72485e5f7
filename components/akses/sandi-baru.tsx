import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"
import { PANJANG_SANDI } from "#lib/akses/rules.ts"

/** The new password, typed twice, within any form that sets one. */
export function SandiBaru() {
  return (
    <>
      <Field
        name="sandiBaru"
        label="Kata sandi baru"
        hint={`Paling sedikit ${PANJANG_SANDI} huruf. Tiga kata yang mudah diingat lebih kuat daripada satu kata dengan tanda.`}
      >
        <Input type="password" autoComplete="new-password" />
      </Field>
      <Field name="sandiUlang" label="Ketik sekali lagi">
        <Input type="password" autoComplete="new-password" />
      </Field>
    </>
  )
}
