"use server"
import { action } from "#lib/kernel/action.ts"
import * as mutations from "./mutations.ts"
import * as schema from "./schema.ts"

export const tandaiDibaca = action(schema.tandaiDibaca, mutations.tandaiDibaca)
