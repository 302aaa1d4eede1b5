/** Brings letters and divisions in from files: on its own, durably, without ever doubling one. */
@NullMarked
package org.fengqiao.infra.imports;

import org.jspecify.annotations.NullMarked;
