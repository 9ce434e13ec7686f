/****** Object:  Table [dbo].[Addresses]    Script Date: 3/31/2025 9:15:02 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[Addresses](
	[AddressId] [int] IDENTITY(1,1) NOT NULL,
	[CustomerId] [int] NOT NULL,
	[AddressType] [char](1) NOT NULL,
	[Line1] [nvarchar](100) NOT NULL,
	[Line2] [nvarchar](100) NULL,
	[City] [nvarchar](60) NOT NULL,
	[PostalCode] [varchar](10) NOT NULL,
	[CountryCode] [char](2) NOT NULL,
	[ValidFrom] [date] NOT NULL,
	[ValidTo] [date] NULL,
 CONSTRAINT [PK_Addresses] PRIMARY KEY CLUSTERED 
(
	[AddressId] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
SET ANSI_PADDING ON
GO
/****** Object:  Index [IX_Addresses_Customer]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_Addresses_Customer] ON [dbo].[Addresses]
(
	[CustomerId] ASC,
	[AddressType] ASC
)
INCLUDE([City],[CountryCode]) 
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
SET ANSI_PADDING ON
GO
/****** Object:  Index [IX_Addresses_Current]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_Addresses_Current] ON [dbo].[Addresses]
(
	[City] ASC
)
WHERE ([ValidTo] IS NULL)
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
ALTER TABLE [dbo].[Addresses] ADD  CONSTRAINT [DF_Addresses_AddressType]  DEFAULT ('H') FOR [AddressType]
GO
ALTER TABLE [dbo].[Addresses] ADD  CONSTRAINT [DF_Addresses_CountryCode]  DEFAULT ('DE') FOR [CountryCode]
GO
ALTER TABLE [dbo].[Addresses] ADD  CONSTRAINT [DF_Addresses_ValidFrom]  DEFAULT (getdate()) FOR [ValidFrom]
GO
ALTER TABLE [dbo].[Addresses]  WITH CHECK ADD  CONSTRAINT [FK_Addresses_Customers] FOREIGN KEY([CustomerId])
REFERENCES [dbo].[Customers] ([CustomerId])
ON DELETE CASCADE
GO
ALTER TABLE [dbo].[Addresses] CHECK CONSTRAINT [FK_Addresses_Customers]
GO
ALTER TABLE [dbo].[Addresses]  WITH CHECK ADD  CONSTRAINT [CK_Addresses_Type] CHECK  ([AddressType]='W' OR [AddressType]='P' OR [AddressType]='H')
GO
ALTER TABLE [dbo].[Addresses] CHECK CONSTRAINT [CK_Addresses_Type]
GO
ALTER TABLE [dbo].[Addresses]  WITH CHECK ADD  CONSTRAINT [CK_Addresses_Valid] CHECK  ([ValidTo] IS NULL OR [ValidTo]>=[ValidFrom])
GO
ALTER TABLE [dbo].[Addresses] CHECK CONSTRAINT [CK_Addresses_Valid]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Postal addresses' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Addresses'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'H home, W work, P post' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Addresses', @level2type=N'COLUMN',@level2name=N'AddressType'
GO
