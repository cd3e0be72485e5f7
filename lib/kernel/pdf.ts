// Papers by typst. Synchronous, so only the worker calls it; data go in as `inputs` and never as markup.
import "server-only"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

const compilers = new Map<string, NodeCompiler>()

/** The compiler of a folder of templates, which import one another by name. */
function compilerOf(folder: string): NodeCompiler {
  const known = compilers.get(folder)
  if (known) return known
  const made = NodeCompiler.create({ workspace: folder })
  compilers.set(folder, made)
  return made
}

/**
 * Renders a template with its data as an archivable, tagged PDF (PDF/A-2a) with its fonts in it.
 * @param template a .typ file that reads `json(bytes(sys.inputs.data))`.
 */
export function renderPdf(template: URL, data: unknown): Buffer {
  const compiler = compilerOf(fileURLToPath(new URL(".", template)))
  const pdf = compiler.pdf(
    { mainFileContent: readFileSync(template, "utf8"), inputs: { data: JSON.stringify(data) } },
    { pdfStandard: "a-2a" },
  )
  compiler.evictCache(10)
  return pdf
}
