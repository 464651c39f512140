package org.netwright.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.netwright.model.Weights;

/// The fingerprint of weights: SHA-256 over their numbers as little-endian 32-bit floats, names sorted.
final class Digest {
    private Digest() {}

    /// The fingerprint in lower-case hexadecimal digits.
    static String of(Weights weights) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            weights.tensors().values().forEach(tensor -> sha.update(tensor.data()));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
