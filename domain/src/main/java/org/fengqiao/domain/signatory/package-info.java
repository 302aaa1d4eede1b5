/** Who signs the papers of a unit (签发人): a name and an office, each with the days on which they hold. */
@NullMarked
package org.fengqiao.domain.signatory;

import org.jspecify.annotations.NullMarked;
