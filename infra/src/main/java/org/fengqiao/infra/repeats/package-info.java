/** What one case's events ask of another: both files name each other, and an answer reaches whoever was merged. */
@NullMarked
package org.fengqiao.infra.repeats;

import org.jspecify.annotations.NullMarked;
