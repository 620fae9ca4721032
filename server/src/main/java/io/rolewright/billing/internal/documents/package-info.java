/** What leaves for clients on paper: invoices, credit notes and statements as PDF, the same for the same content. */
@NullMarked
package io.rolewright.billing.internal.documents;

import org.jspecify.annotations.NullMarked;
