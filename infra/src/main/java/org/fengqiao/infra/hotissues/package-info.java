/** Works hot issues (热点问题): finds them in a file of letters, and answers many letters at once, resumably. */
@NullMarked
package org.fengqiao.infra.hotissues;

import org.jspecify.annotations.NullMarked;
