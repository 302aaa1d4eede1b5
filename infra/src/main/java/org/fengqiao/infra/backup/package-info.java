/** A copy of everything that the embedded store keeps, made while it is written to, and a folder made from it again. */
@NullMarked
package org.fengqiao.infra.backup;

import org.jspecify.annotations.NullMarked;
