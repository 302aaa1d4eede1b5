/** Reads files of letters (留言) as an older system exported them; what a letter means is decided elsewhere. */
@NullMarked
package org.fengqiao.infra.letters;

import org.jspecify.annotations.NullMarked;
