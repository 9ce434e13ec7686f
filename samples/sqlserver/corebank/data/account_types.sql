-- Rows of dbo.AccountTypes; made by data/generate.py, not by hand.
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (1, N'GL', N'General ledger', CAST(0.0000 AS Decimal(7, 4)), 0.0000, 0.0000, 1)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (2, N'CUR', N'Current account', CAST(0.0000 AS Decimal(7, 4)), 0.0000, 4.9000, 1)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (3, N'SAV', N'Savings', CAST(1.2500 AS Decimal(7, 4)), 10.0000, 0.0000, 0)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (4, N'YOUNG', N'Young savers ', CAST(2.1250 AS Decimal(7, 4)), 0.0000, 0.0000, 0)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (5, N'BUS', N'Business account', CAST(0.0500 AS Decimal(7, 4)), 0.0000, 12.5000, 1)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (6, N'TERM', N'Term deposit', CAST(3.3333 AS Decimal(7, 4)), 5000.0000, 0.4999, 0)
INSERT [dbo].[AccountTypes] ([AccountTypeId], [TypeCode], [TypeName], [InterestRate], [MinimumBalance], [MonthlyFee], [AllowsOverdraft]) VALUES (7, N'CHF', N'Compte courant suisse', CAST(0.1000 AS Decimal(7, 4)), 0.0000, 6.0050, 1)
GO
