-- Accent-insensitive and case-insensitive, by the Unicode collation algorithm: "organizacion" finds "Organización".
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
