package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;

/**
 * A file that belongs to the case (附件).
 *
 * @param address SHA-256 of the ciphertext, 64 hex digits: where it is kept
 * @param name file name
 * @param digest SHA-256 of the content, as the complainant's own computer would show it
 * @param mediaType checked by content, for example {@code image/png}
 * @param size bytes of content
 * @param inner true for an internal file that the complainant never sees
 */
public record Attachment(String address, Sealed name, Sealed digest, String mediaType, long size, boolean inner) {}
