/** The native libraries behind the ports of the engine: text embedding by onnxruntime. */
@NullMarked
package io.rolewright.inference;

import org.jspecify.annotations.NullMarked;
