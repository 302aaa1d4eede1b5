/** Words about people, as the platform carries them: sealed. */
@NullMarked
package org.fengqiao.domain.words;

import org.jspecify.annotations.NullMarked;
