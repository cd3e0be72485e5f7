"use server"
import { action } from "#lib/kernel/action.ts"
import * as pribadi from "./mutations/pribadi.ts"
import * as schema from "./schema.ts"

export const lihatPribadi = action(schema.lihatPribadi, pribadi.lihatPribadi)
