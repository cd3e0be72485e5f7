import { connection } from "next/server"
import { Form } from "./form.tsx"

/** Where the empty action lives. */
export default async function Page() {
  await connection()
  return <Form />
}
