import { encode } from 'uqr'
import { useMemo } from 'react'

interface Props {
  text: string
  alt: string
}

/** A QR code as one path, dark on white in every colour scheme, with the four empty modules around it that readers need. */
export function QrCode({ text, alt }: Props) {
  const { path, size } = useMemo(() => drawingOf(text), [text])
  return (
    <svg className="qr" role="img" aria-label={alt} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}

function drawingOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { path, size }
}
