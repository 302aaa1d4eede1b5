/** Classes that break one wall each; they exist to be caught. */
@NullMarked
package org.fengqiao.infra.walls.offenders;

import org.jspecify.annotations.NullMarked;
