/** The data folder, the embedded or external PostgreSQL in it, and the migrations of the services that run here. */
@NullMarked
package io.rolewright.runtime.database;

import org.jspecify.annotations.NullMarked;
