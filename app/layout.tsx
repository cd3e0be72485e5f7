import type { Metadata, Viewport } from "next"
import { cookies, headers } from "next/headers"
import { readTheme, THEME_COOKIE, themeAttribute } from "#components/shell/theme.ts"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "Siginjai", template: "%s · Siginjai" },
  description: "Sistem informasi kepegawaian Pemerintah Provinsi Jambi",
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#151210" },
  ],
}

export default async function RootLayout({ children }: LayoutProps<"/">) {
  const tema = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  const permintaan = (await headers()).get("x-request-id") ?? ""
  return (
    <html lang="id" data-theme={themeAttribute(tema)}>
      <head>
        {/* The error page reads it: the number under which the log knows this request. */}
        <meta name="permintaan" content={permintaan} />
      </head>
      <body>{children}</body>
    </html>
  )
}
