/** Whether what people attach to e-mails is told to be a résumé or not. */
@NullMarked
package io.rolewright.evaluation.resumelook;

import org.jspecify.annotations.NullMarked;
