/**
 * The headers of every answer. Invariant: the page can load nothing but its own
 * files, run nothing written into it, and be framed by nobody.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Answers are of the moment; the page's files say otherwise for themselves.
  'cache-control': 'no-store',
}

/** Over TLS: the browser comes back over TLS alone, for a year. */
export const TRANSPORT_SECURITY: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000',
}
