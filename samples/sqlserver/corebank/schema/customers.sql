/****** Object:  Table [dbo].[Customers]    Script Date: 3/31/2025 9:15:02 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[Customers](
	[CustomerId] [int] IDENTITY(1001,1) NOT NULL,
	[CustomerNo] [varchar](12) NOT NULL,
	[FirstName] [nvarchar](50) NULL,
	[LastName] [nvarchar](80) NOT NULL,
	[FullName]  AS (isnull([FirstName]+N' ',N'')+[LastName]),
	[IsBusiness] [bit] NOT NULL,
	[BirthDate] [date] NULL,
	[Email] [varchar](120) NULL,
	[Phone] [varchar](30) NULL,
	[CreditScore] [tinyint] NULL,
	[CreatedAt] [datetime] NOT NULL,
	[RowGuid] [uniqueidentifier] ROWGUIDCOL  NOT NULL,
	[SignatureHash] [varbinary](32) NULL,
	[Remarks] [nvarchar](max) NULL,
 CONSTRAINT [PK_Customers] PRIMARY KEY CLUSTERED 
(
	[CustomerId] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY],
 CONSTRAINT [UQ_Customers_CustomerNo] UNIQUE NONCLUSTERED 
(
	[CustomerNo] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
GO
SET ANSI_PADDING ON
GO
/****** Object:  Index [IX_Customers_Name]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_Customers_Name] ON [dbo].[Customers]
(
	[LastName] ASC,
	[FirstName] ASC
)
INCLUDE([CustomerNo],[IsBusiness]) 
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
SET ANSI_PADDING ON
GO
/****** Object:  Index [UX_Customers_Email]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE UNIQUE NONCLUSTERED INDEX [UX_Customers_Email] ON [dbo].[Customers]
(
	[Email] ASC
)
WHERE ([Email] IS NOT NULL AND [Email]<>'')
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, IGNORE_DUP_KEY = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
/****** Object:  Index [IX_Customers_CreatedAt]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_Customers_CreatedAt] ON [dbo].[Customers]
(
	[CreatedAt] DESC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
ALTER TABLE [dbo].[Customers] ADD  CONSTRAINT [DF_Customers_IsBusiness]  DEFAULT ((0)) FOR [IsBusiness]
GO
ALTER TABLE [dbo].[Customers] ADD  CONSTRAINT [DF_Customers_CreatedAt]  DEFAULT (getdate()) FOR [CreatedAt]
GO
ALTER TABLE [dbo].[Customers] ADD  CONSTRAINT [DF_Customers_RowGuid]  DEFAULT (newid()) FOR [RowGuid]
GO
ALTER TABLE [dbo].[Customers]  WITH CHECK ADD  CONSTRAINT [CK_Customers_BirthDate] CHECK  ([BirthDate]>='1900-01-01')
GO
ALTER TABLE [dbo].[Customers] CHECK CONSTRAINT [CK_Customers_BirthDate]
GO
ALTER TABLE [dbo].[Customers]  WITH CHECK ADD  CONSTRAINT [CK_Customers_CreditScore] CHECK  ([CreditScore]<=(100))
GO
ALTER TABLE [dbo].[Customers] CHECK CONSTRAINT [CK_Customers_CreditScore]
GO
ALTER TABLE [dbo].[Customers]  WITH CHECK ADD  CONSTRAINT [CK_Customers_Business] CHECK  ([IsBusiness]=(0) OR [BirthDate] IS NULL)
GO
ALTER TABLE [dbo].[Customers] CHECK CONSTRAINT [CK_Customers_Business]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Persons and firms that hold accounts' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customers'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'NULL for firms; empty for persons with one name only' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customers', @level2type=N'COLUMN',@level2name=N'FirstName'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'0 (bad) to 100 (good), NULL: not rated' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customers', @level2type=N'COLUMN',@level2name=N'CreditScore'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Leading bytes of the hash of the signature card' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customers', @level2type=N'COLUMN',@level2name=N'SignatureHash'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Notes – free text, several lines' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customers', @level2type=N'COLUMN',@level2name=N'Remarks'
GO
