/** The access log as a chain of hashes over durable records. */
@NullMarked
package org.fengqiao.infra.access;

import org.jspecify.annotations.NullMarked;
