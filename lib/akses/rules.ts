/** How long a session lasts: one working day, so that a phone that is lost is not open for a week. */
export const UMUR_SESI_JAM = 12
