/** A label of GitHub's hosted runners that comes to an end, or has come to it. */
export interface EndingLabel {
  readonly label: string
  /** `2027-04-17`: no job starts on it from this day on. */
  readonly ends: string
  /** True while GitHub announces the end; jobs print warnings, and brownouts fail some. */
  readonly announced: boolean
  readonly instead: string
  /** Where GitHub says so. */
  readonly source: string
}

const images = (number: number): string => `actions/runner-images#${number}`

const ending = (label: string, ends: string, instead: string, issue: number, announced = true): EndingLabel => ({
  label,
  ends,
  announced,
  instead,
  source: images(issue),
})

/** Labels that are left out are in service, moving, or not GitHub's. */
export const ENDING_LABELS: readonly EndingLabel[] = [
  ending('ubuntu-20.04', '2025-04-15', 'ubuntu-24.04', 11101),
  ending('ubuntu-22.04', '2027-04-17', 'ubuntu-24.04', 14254),
  ending('ubuntu-22.04-arm', '2027-04-17', 'ubuntu-24.04-arm', 14254),
  ending('macos-12', '2024-12-03', 'macos-15-intel', 10721),
  ending('macos-13', '2025-12-08', 'macos-15-intel', 13046),
  ending('macos-13-large', '2025-12-08', 'macos-15-large', 13046),
  ending('macos-13-xlarge', '2025-12-08', 'macos-15-xlarge', 13046),
  ending('macos-14', '2026-11-02', 'macos-15', 13518),
  ending('macos-14-large', '2026-11-02', 'macos-15-large', 13518),
  ending('macos-14-xlarge', '2026-11-02', 'macos-15-xlarge', 13518),
  ending('macos-15-intel', '2027-08-31', 'macos-26-intel', 13045, false),
  ending('windows-2019', '2025-06-30', 'windows-2025', 12045),
]

/** @param today `2026-11-21` */
export function endingLabel(
  label: string,
  today: string,
): (EndingLabel & { readonly state: 'retired' | 'deprecated' }) | undefined {
  const found = ENDING_LABELS.find((row) => row.label === label.toLowerCase())
  if (found === undefined) return undefined
  if (found.ends <= today) return { ...found, state: 'retired' }
  return found.announced ? { ...found, state: 'deprecated' } : undefined
}
