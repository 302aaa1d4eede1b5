/** Sealed attachments, found by the hash of their ciphertext. */
@NullMarked
package org.fengqiao.infra.blobs;

import org.jspecify.annotations.NullMarked;
