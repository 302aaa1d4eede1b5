@NullMarked
package org.fengqiao.projections.publication;

import org.jspecify.annotations.NullMarked;
