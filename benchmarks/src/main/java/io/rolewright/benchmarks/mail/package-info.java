/** Sending e-mails: how many a minute; and these and text messages once each, whatever is killed. */
@NullMarked
package io.rolewright.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
