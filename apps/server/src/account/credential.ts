/** The passphrase among the ways in that better-auth keeps. */
export function credentialOf<C extends { providerId: string; password?: string | null | undefined }>(ways: readonly C[]): (C & { password: string }) | undefined {
  return ways.find((way): way is C & { password: string } => way.providerId === 'credential' && typeof way.password === 'string')
}
