-- Rows of dbo.Branches; made by data/generate.py, not by hand.
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (1, N'HQ  ', N'Head Office', N'Bremen', CAST(N'1998-01-01' AS Date), NULL)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (2, N'HB  ', N'Bremen Harbour', N'Bremen ', CAST(N'1999-05-17' AS Date), 1)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (3, N'HH  ', N'Hamburg Jungfernstieg', N'Hamburg', CAST(N'2001-02-28' AS Date), 1)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (4, N'HH2 ', N'Hamburg Süd', N'HAMBURG', CAST(N'2004-02-29' AS Date), 3)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (5, N'KOEL', N'Köln Dom', N'Köln', CAST(N'2005-09-01' AS Date), 1)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (6, N'MUC ', N'München', N'München', CAST(N'2006-10-03' AS Date), 1)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (7, N'ZRH ', N'Zürich', N'Zürich', CAST(N'2012-02-29' AS Date), 1)
INSERT [dbo].[Branches] ([BranchId], [BranchCode], [BranchName], [City], [OpenedOn], [ParentBranchId]) VALUES (8, N'NET ', N'Online', N'', CAST(N'2010-12-31' AS Date), NULL)
GO
