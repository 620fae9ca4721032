/** What leaves for clients on the wire: invoices and credit notes as UBL 2.1 by the rules of Peppol PINT A-NZ Billing. */
@NullMarked
package io.rolewright.billing.internal.ubl;

import org.jspecify.annotations.NullMarked;
