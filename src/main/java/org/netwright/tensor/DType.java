package org.netwright.tensor;

/// The element type of a [Tensor], little-endian in memory and in files.
public enum DType {
    /// IEEE 754 half precision, 2 bytes.
    FLOAT16(2),
    /// IEEE 754 single precision, 4 bytes.
    FLOAT32(4),
    /// IEEE 754 double precision, 8 bytes.
    FLOAT64(8),
    /// Unsigned byte, 0 to 255.
    UINT8(1),
    /// Signed 32-bit integer.
    INT32(4),
    /// Signed 64-bit integer; tokens and class indices.
    INT64(8);

    private final int bytes;

    DType(int bytes) {
        this.bytes = bytes;
    }

    /// Bytes of one element.
    public int bytes() {
        return bytes;
    }
}
