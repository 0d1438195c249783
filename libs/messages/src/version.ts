/**
 * The version of the wire protocol, carried by every frame.
 * docs/protocol.md [TRUCK-2]: another major version is refused, another minor
 * version is spoken with.
 */
export const PROTOCOL_MAJOR = 1
export const PROTOCOL_MINOR = 1
