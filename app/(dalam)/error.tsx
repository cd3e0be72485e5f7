export { default } from "../error.tsx"
